// The script of pdf.js that the build turns into a worker of its own.

declare module '*?worker' {
  const PageWorker: new () => Worker
  export = PageWorker
}
