// Public names of the PDF entry, by name.
export { type PdfNotRead, pdfText } from './pdf-text.ts'
