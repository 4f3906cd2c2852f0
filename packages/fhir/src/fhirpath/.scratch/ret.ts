import assert from 'node:assert/strict';
import { partsOf } from '@careplan-kit/forms';
import { fromFhirPath, toFhirPath } from '../index.js';
import { asItReturns } from '../../../test/fhirpath/as-it-returns.js';
import { randomForm } from '../../../test/fhirpath/random-form.js';
import { Chance } from '../../../test/fhirpath/random.js';
const same=(a:any,b:any)=>{try{assert.deepEqual(a,b);return true}catch{return false}};
let bad=0, good=0;
for (let seed=1; seed<=Number(process.argv[2]??1); seed++){ const chance=new Chance(seed);
for(let i=0;i<250;i++){const r=randomForm(chance); for(const {item,expression} of [...r.worked,...r.shown]){
 if(JSON.stringify(expression).includes('"score"'))continue;
 const check=(e:any)=>{const p=toFhirPath(e,r.definition,{item}); if(p===undefined) return true; return same(fromFhirPath(p,r.definition,{item}),asItReturns(e,r.definition));};
 if(check(expression)){good++;continue;}
 if(JSON.stringify(asItReturns(expression,r.definition)).includes('"score"'))continue;
 bad++; let e:any=expression; for(;;){const next=partsOf(e).filter(()=>e.op!=='over').find(x=>!check(x)); if(!next)break; e=next;}
 if(bad<12){const p=toFhirPath(e,r.definition,{item})!; console.log(JSON.stringify(e),'\n  ',p,'\n  ',JSON.stringify(fromFhirPath(p,r.definition,{item})),'\n',r.definition.items.flatMap((x:any)=>[x,...(x.items??[])]).map((x:any)=>x.id+':'+x.type+(x.repeats?'*':'')+(x.enableWhen?'?':'')).join(' '));}
}}}
console.log({good,bad});
