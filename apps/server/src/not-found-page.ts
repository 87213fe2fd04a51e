/** What a wrong address shows. */
export const notFoundPage = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Not found · Herald</title></head>
<body><h1>This page does not exist</h1><p><a href="/">Go to the start of Herald</a></p></body>
</html>
`
