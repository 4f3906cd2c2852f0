import { readFileSync } from 'node:fs';
import { createForm, parseDefinition } from '@careplan-kit/forms';
const log=readFileSync('/tmp/fp/full5.log','utf8').split('\n');
const at=log.findIndex(l=>l.includes('seed 5, case'));
const [path,expr,answers,items,vars,scores]=log.slice(at+1,at+7).map(l=>l.trim());
const def=parseDefinition({format:'careplan-kit/form-1',id:'r',url:'https://x.example/f',version:'1.0.0',status:'draft',title:'t',language:'en',licence:{kind:'own-words',text:'x'},items:JSON.parse(items!),variables:JSON.parse(vars!),scores:JSON.parse(scores!)});
const f=createForm(def,{context:{today:'2026-11-22'},scores:'all',answers:JSON.parse(answers!)});
console.log(vars,scores); console.log(JSON.stringify(f.scores[0]?.result)); console.log(JSON.stringify(JSON.parse(items!).find((i:any)=>i.id==='q1')), JSON.stringify(JSON.parse(items!).find((i:any)=>i.id==='q5')),JSON.stringify(JSON.parse(items!).find((i:any)=>i.id==='g9')));
