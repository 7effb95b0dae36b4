interface Site {
  readonly base?: string | undefined;
  readonly locale?: string | undefined;
}

/** The address of the checks page, which has the parts that many answers share. */
export const checksAddress = ({ base, locale }: Site): string => `${base}${locale}/checks/`;
