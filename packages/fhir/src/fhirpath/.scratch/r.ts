import { fromFhirPath } from '../from-fhir-path.js';
import { toFhirPath } from '../to-fhir-path.js';
const q=(id:string,type:string,x={})=>({id,type,label:id,...x});
const def:any={format:'careplan-kit/form-1',id:'f',url:'https://x/f',version:'1.0.0',status:'draft',title:'t',language:'en',licence:{kind:'open',text:''},items:[
 q('n','integer'),q('d','decimal'),q('b','boolean'),q('c','choice',{options:[{code:'yes',label:'Yes',weight:2},{code:'no',label:'No',weight:0}]}),
 q('m','multiple-choice',{options:[{code:'x',label:'X',weight:1},{code:'y',label:'Y',weight:2}]}),q('born','date'),q('when','date-time'),q('t','time'),q('s','text'),
 {id:'grp',type:'group',items:[q('i','integer')]},
 {id:'g',type:'group',repeats:{},items:[q('x','integer'),q('y','boolean')]},
 q('qq','integer',{repeats:{}}),
],variables:[{name:'bmi',value:{op:'divide',left:{op:'answer',item:'d'},right:{op:'answer',item:'n'}}}]};
const a=(item:string)=>({op:'answer',item}); const k=(value:any)=>({op:'constant',value});
const es:any[]=[a('n'),a('c'),{op:'weight',item:'c'},{op:'weight',item:'m'},{op:'exists',item:'b'},{op:'unknown',item:'b'},{op:'unknown',item:'b',is:'declined'},
 {op:'sum',of:[a('n'),a('d'),k(-3)]},{op:'count',of:[a('b'),{op:'exists',item:'n'}]},{op:'between',value:a('n'),low:k(1),high:k(5)},
 {op:'if',when:{op:'greater',left:a('n'),right:k(3)},then:k('a'),otherwise:k('b')},{op:'age',born:a('born')},{op:'age',born:a('born'),on:a('when')},{op:'days-between',from:a('born'),to:{op:'today'}},
 {op:'add-to-date',date:a('born'),amount:a('n'),unit:'months'},{op:'add-to-date',date:a('born'),amount:k(-2),unit:'weeks'},
 {op:'over',items:'g',fold:'sum',value:a('x')},{op:'over',items:'g',fold:'any',value:a('y')},{op:'over',items:'g',fold:'count'},{op:'over',items:'qq',fold:'greatest',value:a('qq')},{op:'over',items:'g',fold:'last',value:a('x')},
 {op:'round',value:{op:'divide',left:a('d'),right:a('n')},places:1},{op:'band',value:{op:'divide',left:a('d'),right:a('n')},bands:[{under:18.5,gives:'low'},{min:18.5,max:'25.0',gives:'ok'},{gives:'high'}]},
 {op:'which',of:[{when:a('b'),gives:'x'},{when:{op:'exists',item:'n'},gives:'y'}]},{op:'in',value:a('m'),list:['x','z']},{op:'in',value:a('c'),list:['yes']},{op:'first-known',of:[a('n'),a('i'),k(0)]},
 {op:'and',of:[{op:'or',of:[a('b'),{op:'not',of:a('b')}]},{op:'exists',item:'i'}]},{op:'least',of:[a('n'),a('i')]},{op:'greater',left:a('t'),right:k('09:30')},{op:'equal',left:a('when'),right:k('2024-05-01')},
 {op:'equal',left:a('s'),right:k("it's")},{op:'variable',name:'bmi'},
];
for(const e of es){const t=toFhirPath(e,def); const r=t&&fromFhirPath(t,def); console.log(JSON.stringify(r)===JSON.stringify(e)?'ok ':'BAD',t,JSON.stringify(r)===JSON.stringify(e)?'':JSON.stringify(r)+' <> '+JSON.stringify(e));}
for (const t of ["%resource.item.where(linkId='c').answer.value.code = 'yes'","%resource.item.where(linkId='c').answer.valueCoding.code = 'yes'","%resource.item.where(linkId='c').answer.value = 'yes'","%resource.repeat(item).where(linkId='i').answer.value.first() > 3","%resource.item.where(linkId='i').answer.value > 3","%resource.item.where(linkId='n').answer.exists(value > 3)","%resource.item.where(linkId='m').answer.where(value.code='x').exists()","%resource.item.where(linkId='g').item.where(linkId='x').answer.value.sum()","iif(%resource.item.where(linkId='n').answer.value > 3, 1, 0)","%bmi > 3","iif(%resource.item.where(linkId='n').answer.exists() and %resource.item.where(linkId='d').answer.exists(), %resource.item.where(linkId='n').answer.value + %resource.item.where(linkId='d').answer.value)","%resource.item.where(linkId='born').answer.value > '2024-01-01'","%resource.item.where(linkId='when').answer.value > @2024-01-01","%resource.item.where(linkId='born').answer.value <= today() - 18 years","%resource.item.where(linkId='n').answer.value.empty() or %resource.item.where(linkId='b').answer.value.not()","%resource.item.where(linkId='n').answer.value xor true","%resource.item.where(linkId='g').item.where(linkId='y').answer.value contains true","%patient.birthDate"]) console.log(t,'=>',JSON.stringify(fromFhirPath(t,def)));
