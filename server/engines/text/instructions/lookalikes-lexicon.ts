/** Letters of other alphabets, small capitals and turned letters that look like Latin ones: what a person would read. */

const PAIRS =
  'аa вb сc ԁd еe ёe ғf ԍg һh нh іi їi јj кk ӏl мm пn оo рp ԛq гr ѕs тt ѵv ԝw хx уy АA ВB СC ЕE ЁE НH ІI ЈJ КK МM ОO РP ЅS ТT ХX УY Ѡw ' +
  'αa βb εe ηn ιi κk νv οo όo ρp τt υu χx γy ωw ςs ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ϲc ϳj ' +
  'օo սu ցg հh ոn ѓr ' +
  'ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ǫq ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz ɑa ɡg ɩi ɾr ʋv ƽs';
const TURNED = 'ɐa ɔc ǝe ɟf ƃg ɓg ɥh ᴉi ıi ɾj ʞk ʃl ɯm ɹr ʇt ʌv ʍw ʎy qb bq pd dp nu un';

const mapOf = (pairs: string) =>
  new Map(pairs.split(' ').map((pair): [string, string] => [[...pair][0]!, [...pair].slice(1).join('')]));

export const lookalikes: ReadonlyMap<string, string> = mapOf(PAIRS);
/** Read from the end, upside down. */
export const turned: ReadonlyMap<string, string> = mapOf(TURNED);
