/** What can be typed after `npm run words --`. */
export const usage = `npm run words                           what is open in every language
npm run words -- xx [rooms or keys]     what is open in one, or only in some of its rooms (\`help\`: the help pages)
npm run words -- start xx               makes the files of a new language, in English, to be translated
npm run words -- read xx [--translated | --on-screen] [rooms or keys]   notes what was read
npm run words -- pictures [xx]          takes a picture of every page and screen
npm run words -- style                  writes the words that are not used into STYLE.md`;
