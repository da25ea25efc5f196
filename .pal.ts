import { converter, differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, wcagContrast, formatHex, clampChroma, wcagLuminance } from 'culori';
import { NEUTRAL_COLOURS, VOICE_COLOURS } from './highlights/palette.ts';
const ok = converter('oklch'); const d = differenceCiede2000();
const sights=[(c:any)=>c, filterDeficiencyProt(1), filterDeficiencyDeuter(1), filterDeficiencyTrit(1)];
const all=[...VOICE_COLOURS, NEUTRAL_COLOURS];
const lineHue=all.map(c=>ok(c.dark.line)!.h??0);
type T={l:number,c:number,h:number};
const hex=(t:T)=>formatHex(clampChroma({mode:'oklch',...t} as any,'oklch'));
function score(ts:T[]){ const hs=ts.map(hex); const cs=hs.map(h=>ok(h)!);
  let minD=99; for(const s of sights){ const v=hs.map(h=>s(ok(h)as any)); for(let i=0;i<7;i++)for(let j=0;j<i;j++) minD=Math.min(minD,d(v[i],v[j])); }
  let pen=0; pen+=Math.max(0,8.05-minD)*10;
  let minC=9; 
  for(let i=0;i<7;i++){ pen+=Math.max(0,7.02-wcagContrast('#dddddd',hs[i]!))*20; for(const p of ['#121212','#262626']) pen+=Math.max(0,6.1-d(hs[i] as any,p as any))*5;
    if(i<6){ let t=Math.abs((cs[i]!.h??0)-lineHue[i]!)%360; t=Math.min(t,360-t); pen+=Math.max(0,t-18)*.5; minC=Math.min(minC,cs[i]!.c); pen+=Math.max(0,cs[i]!.c-.075)*300; } else pen+=Math.max(0,cs[i]!.c-.012)*200; }
  // darkness hurts recognisability: chroma relative to what eye sees; weigh with lightness
  const vis=cs.slice(0,6).map(c=>c.c*Math.min(1,c.l/.27)); 
  return {s: Math.min(...vis)*200+minD*.05-pen, minD, minC, pen, hs}; }
const start:T[]=all.map(c=>{const o=ok(c.dark.tint)!;return{l:o.l,c:o.c,h:o.h??0}});
console.log('now',JSON.stringify(score(start)));
let best=start,bs=score(start).s;
const end=Date.now()+ +process.argv[2]!*1000;
let restart=0;
while(Date.now()<end){ restart++;
  let cur=restart%2?best:start.map((t,i)=>({l:.17+Math.random()*.2,c:i<6?.03+Math.random()*.09:.005,h:i<6?lineHue[i]!+(Math.random()-.5)*30:t.h})); let cs=score(cur).s; const from=best;
  for(let k=0;k<2500&&Date.now()<end;k++){ const T=.8*(1-k/2500)+.01; const i=Math.floor(Math.random()*7); const n=cur.map(t=>({...t})); const r=()=>(Math.random()-.5)*2;
    n[i]!.l+=r()*.03*T; n[i]!.c=Math.max(0,n[i]!.c+r()*.02*T); n[i]!.h+=r()*8*T; const s=score(n).s; if(s>cs||Math.random()<Math.exp((s-cs)/(.3*T))){cur=n;cs=s; if(s>bs){bs=s;best=n;}} } }
const r=score(best); console.log(restart, JSON.stringify(r)); console.log(r.hs.map(h=>{const o=ok(h)!;return h+' l'+o.l.toFixed(2)+' c'+o.c.toFixed(3)}).join('\n'));
