import { Component, type ComponentChildren, createRef } from 'preact';
import { Part } from './Part.tsx';
import type { PartName, PartProps } from './parts.ts';

interface Props {
  readonly summary: string;
  readonly name: PartName;
  readonly given: PartProps[PartName];
  /** What the part shows, at build; in the browser its code is loaded. */
  readonly children?: ComponentChildren;
  readonly class?: string;
}

/** A part that opens. At build it holds everything; in the browser it is worked out when somebody opens it. */
export class Later extends Component<Props, { readonly open: boolean }> {
  override state = { open: false };
  readonly details = createRef<HTMLDetailsElement>();

  readonly look = () => this.setState({ open: this.details.current?.open ?? false });

  override componentDidMount() {
    // The reader may have opened it before this code arrived.
    this.look();
  }

  override render({ summary, name, given, children, class: kind }: Props, { open }: { readonly open: boolean }) {
    return (
      <details ref={this.details} class={kind} onToggle={this.look}>
        <summary>{summary}</summary>
        <Part name={name} given={given} seen={open}>
          {children}
        </Part>
      </details>
    );
  }
}
