import { createContext, useContext } from 'react';

/** What the server knows of the answer that carries a page. */
type AnswerFacts = {
  nonce: string /** set when the page failed: finds the line in the log */;
  failedAs: string | null;
};

/** In the browser the nonce is hidden from scripts, and the id stands in the head of the page. */
const inBrowser = (): AnswerFacts => ({
  nonce: '',
  failedAs: document.querySelector('meta[name=request-id]')?.getAttribute('content') ?? null,
});

const AnswerContext = createContext<AnswerFacts | null>(null);

export const AnswerProvider = AnswerContext.Provider;

export const useAnswer = (): AnswerFacts => useContext(AnswerContext) ?? inBrowser();
