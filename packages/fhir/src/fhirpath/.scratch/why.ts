import { randomForm } from '../../../test/fhirpath/random-form.js';
import { Chance } from '../../../test/fhirpath/random.js';
import { placesIn } from '../form-places.js';
import { standpointOf } from '../write/standpoint.js';
import { write } from '../write/write.js';
const chance=new Chance(5); const why=new Map<string,number>();
for(let i=0;i<100;i++){const r=randomForm(chance); for(const {item,expression} of [...r.worked,...r.shown]) try{write(expression,standpointOf(placesIn(r.definition),item,'value'))}catch(e){const m=(e as Error).message.replace(/[a-z]\d+/g,'X'); why.set(m,(why.get(m)??0)+1)}}
console.log([...why].sort((a,b)=>b[1]-a[1]));
