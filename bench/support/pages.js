// @ts-check

/** Returns a page. @param {{ title: string, scripts?: string[], body?: string }} content */
export const pageOf = ({ title, scripts = [], body = '<main></main>' }) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${title}</title>
    <link rel="icon" href="data:,">
    ${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n    ')}
  </head>
  <body>
    ${body}
  </body>
</html>
`;
