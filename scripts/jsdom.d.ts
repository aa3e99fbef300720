/** As much of jsdom as tests use by hand: it parses XML strictly, and throws at what is not well-formed. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(text: string, options: { contentType: 'text/xml' });
    readonly window: { readonly document: Document };
  }
}
