/** The part of pdfkit that the sample CVs use; the package brings no types. */
declare module 'pdfkit' {
  type Options = Record<string, unknown>;
  class PDFDocument {
    constructor(options?: Options);
    x: number;
    y: number;
    info: Record<string, unknown>;
    page: { width: number; height: number };
    on(event: 'data', listener: (part: Buffer) => void): this;
    on(event: 'end', listener: () => void): this;
    pipe(to: NodeJS.WritableStream): void;
    end(): void;
    addPage(options?: Options): this;
    switchToPage(page: number): this;
    registerFont(name: string, source: string | Buffer): this;
    font(name: string): this;
    fontSize(size: number): this;
    fillColor(color: string): this;
    strokeColor(color: string): this;
    lineWidth(width: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    stroke(): this;
    rect(x: number, y: number, width: number, height: number): this;
    circle(x: number, y: number, radius: number): this;
    fill(color?: string): this;
    save(): this;
    restore(): this;
    file(source: Buffer, options: { name: string }): this;
    text(text: string, options?: Options): this;
    text(text: string, x: number, y: number, options?: Options): this;
    widthOfString(text: string, options?: Options): number;
    heightOfString(text: string, options?: Options): number;
    image(source: string | Buffer, x: number, y: number, options?: Options): this;
    link(x: number, y: number, width: number, height: number, url: string): this;
    addNamedJavaScript(name: string, source: string): this;
    moveDown(lines?: number): this;
  }
  export default PDFDocument;
}
