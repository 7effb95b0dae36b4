import { Component, type ComponentChildren, createRef } from 'preact';

interface Props {
  readonly summary: string;
  /** What stands below the summary. Working it out takes a moment. */
  readonly content: () => ComponentChildren;
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

  override render({ summary, content }: Props, { open }: { readonly open: boolean }) {
    return (
      <details ref={this.details} onToggle={this.look}>
        <summary>{summary}</summary>
        {(open || typeof document === 'undefined') && content()}
      </details>
    );
  }
}
