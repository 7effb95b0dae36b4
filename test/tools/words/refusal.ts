/** The reason why something was not done. The person who typed the command sees its message, without a stack trace. */
export class Refusal extends Error {}
