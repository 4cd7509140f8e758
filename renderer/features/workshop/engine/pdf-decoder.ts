// The library's own worker, under our build's own file name: the shells serve it like any other script.
import 'pdfjs-dist/build/pdf.worker.min.mjs'
