/** The id of the add-on in Firefox, by which a policy for Firefox names it. Chromium's browsers give theirs at run time. */
export const firefoxId = 'supportable@supportable.example';
