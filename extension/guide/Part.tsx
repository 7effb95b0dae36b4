import type { ComponentChildren } from 'preact';

interface PartProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of an answer under its title. */
export const Part = ({ title, children }: PartProps) => (
  <section class="part">
    <h3 class="part-title">{title}</h3>
    {children}
  </section>
);
