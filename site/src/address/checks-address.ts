interface Site {
  readonly base?: string | undefined;
  readonly locale?: string | undefined;
}

/**
 * The address of the checks page, which has the parts that many answers share. In a separate file because the script of
 * every decision page needs it, and none of the other addresses.
 */
export const checksAddress = ({ base, locale }: Site): string => `${base}${locale}/checks/`;
