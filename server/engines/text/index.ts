/** Words of texts: folding, the one tokeniser, light stems, language. Browser-safe. */
export { foldAccents, foldForSearch, foldKey, foldWord } from './fold.ts';
export { guessLanguage } from './language.ts';
export { stem, type TextLang } from './stem.ts';
export { searchWords, type Token, tokenise } from './tokens.ts';
