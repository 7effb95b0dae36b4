import type { ComponentChildren } from 'preact';
import type { StepMailKind } from 'rules';
import { marks } from './marks.ts';

/** A part of a page whose code the browser fetches only when someone uses it. */
export type PartName = 'AnswerHistory' | 'MarketCheck' | 'Ready' | 'Remind' | 'RequestMail' | 'StepMail' | 'WhatIf';

interface LazyPartProps {
  readonly name: PartName;
  /** The mail that `StepMail` writes. */
  readonly mail?: StepMailKind;
  /** The change to it when a failed check changes the answer: it is left out, or emptied. */
  readonly exchanged?: 'own' | 'part';
  /** The text for readers without a script, given at build. */
  readonly children?: ComponentChildren;
}

/**
 * The place of a part whose code is loaded when someone uses it. In the browser the part is a separate tree, made
 * from the address of the page, so that nothing around it is drawn again.
 */
export const LazyPart = ({ name, mail, exchanged, children }: LazyPartProps) => (
  <div class="part" {...marks({ part: name, mail, exchanged })}>
    {children}
  </div>
);

interface LazyDetailsProps extends LazyPartProps {
  readonly summary: string;
  readonly class: string;
  readonly open?: boolean;
  /** The page where a reader without a script finds the content of the part. */
  readonly instead?: { readonly text: string; readonly address: string } | undefined;
}

/** Such a part inside details, loaded when someone opens them. */
export const LazyDetails = ({ summary, class: kind, open, instead, ...part }: LazyDetailsProps) => (
  <details class={kind} open={open}>
    <summary>{summary}</summary>
    {import.meta.env.SSR && instead && (
      <p class="unscripted">
        <a href={instead.address}>{instead.text}</a>
      </p>
    )}
    <LazyPart {...part} />
  </details>
);
