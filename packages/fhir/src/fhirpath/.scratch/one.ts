import { fromFhirPath, toFhirPath } from '../index.js';
const q=(id:string,type:string,x={})=>({id,type,label:id,...x});
const def:any={items:[q('q6','multiple-choice',{options:[{code:'no',label:'No',weight:0},{code:'x',label:'X',weight:1}]}),q('r10','choice',{options:[{code:'a',label:'a'}],repeats:{}})]};
const k=(value:any)=>({op:'constant',value});
for (const value of [{op:'weight',item:'q6'},{op:'sum',of:[{op:'weight',item:'q6'},k(1)]},{op:'less',left:k(1),right:{op:'sum',of:[{op:'weight',item:'q6'},{op:'divide',left:k(0),right:k(2)}]}}]) for (const e of [value,{op:'over',items:'r10',fold:value.op==='less'?'any':'sum',value}] as any[]) { const p=toFhirPath(e,def)!; console.log(p,JSON.stringify(fromFhirPath(p,def)))}
