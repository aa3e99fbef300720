/** Words of texts: folding, the one tokeniser, light stems, language, orders to machines. Browser-safe. */
export { editDistance } from './distance.ts';
export { foldAccents, foldForSearch, foldKey, foldWord } from './fold.ts';
export { findInstructions, type Instruction } from './instructions/index.ts';
export { guessLanguage, guessWritten } from './language.ts';
export { findLanguageNames, type LanguageMention } from './language-names.ts';
export { isTextLang, stem, type TextLang } from './stem.ts';
export { findWord, searchWords, type Token, tokenise } from './tokens.ts';
