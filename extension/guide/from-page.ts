import type { ComponentChildren } from 'preact';
import type { AnyFact, Section } from 'rules';

/** The parts that a page of the portal adds to the guide. */
export interface FromPage {
  readonly customerName?: string | undefined;
  /** The customer's tenant ID, if the page names it. */
  readonly customerTenant?: string | undefined;
  /** The request link that the page shows, if it shows one. */
  readonly foundLink?: string | undefined;
  /**
   * The value that the page suggests for a fact, with the page's own word for it: it is offered first, and still asked.
   */
  readonly suggests?: Readonly<Partial<Record<AnyFact, { readonly value: string; readonly label: string }>>>;
  /** Sections of the customer in the portal that can be opened from here. */
  readonly opens: {
    readonly addresses: Readonly<Partial<Record<Section, string>>>;
    /** Called just before one of them opens. */
    readonly onLeave: () => void;
  };
  /** The subscription that the guide is about, if its page is open, and the end of its term as that page writes it. */
  readonly item?: string | undefined;
  readonly ends?: string | undefined;
  /** The subject of the guide. */
  readonly about?: ComponentChildren;
  /** Other details from the page. */
  readonly details?: ComponentChildren;
  /** Further ways, at the end. */
  readonly ways?: ComponentChildren;
  /** Whether there is little room. */
  readonly isNarrow: boolean;
}
