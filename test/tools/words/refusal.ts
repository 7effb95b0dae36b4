/** Why something was not done. Whoever typed the command sees its message, without a stack trace. */
export class Refusal extends Error {}
