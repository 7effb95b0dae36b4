import { Component, type ComponentChildren, type ComponentType, createRef, h, hydrate, render } from 'preact';
import { loadPart, type PartName, type PartProps } from './parts.ts';

interface Props {
  readonly name: PartName;
  readonly given: PartProps[PartName];
  /** What the part shows, at build; in the browser its code is loaded. */
  readonly children?: ComponentChildren;
  /** Whether the reader sees it; code that nobody sees is not fetched. */
  readonly seen?: boolean;
}

const signs = ['focusin', 'pointerdown', 'input'] as const;

/** Whether somebody is at the fields within, or has been. */
const isUsed = (place: HTMLElement): boolean =>
  place.contains(document.activeElement) ||
  [...place.querySelectorAll('input')].some((field) => field.value !== field.defaultValue || field.checked);

const onTheirWay: Promise<void>[] = [];

/** Settles when every part of the page that has been asked for so far is drawn. */
export const partsDrawn = (): Promise<unknown> => Promise.all(onTheirWay);

let asFound = false;

/** Takes over a page as it stands: its parts keep what the page brought along. */
export function asItStands(takeOver: () => void): void {
  asFound = true;
  takeOver();
  asFound = false;
}

/**
 * A part of the page whose code is fetched when somebody turns to it. What the page brought along stays as it stands
 * until then, and is taken over with everything typed or chosen in it; a part that is drawn anew is fetched when seen.
 * It is a tree of its own, so that the page around it can be drawn without knowing what it holds.
 */
export class Part extends Component<Props> {
  readonly place = createRef<HTMLDivElement>();
  readonly found = asFound;
  drawn: ComponentType<object> | undefined;
  fetching = false;
  gone = false;

  readonly begin = () => {
    const { name } = this.props;
    if (this.fetching) return;
    this.fetching = true;
    const drawn = loadPart[name]().then(
      (part) => {
        this.drawn = part as ComponentType<object>;
        this.draw(this.place.current?.firstChild ? hydrate : render);
      },
      () => {
        // Without a connection the part stays as it is, until the reader turns to it again.
        this.fetching = false;
      },
    );
    onTheirWay.push(drawn);
  };

  draw(how: typeof render) {
    const place = this.place.current;
    if (place && this.drawn && !this.gone) how(h(this.drawn, this.props.given), place);
  }

  look() {
    const place = this.place.current;
    if (!place) return;
    if (place.firstChild ? isUsed(place) : this.props.seen !== false) this.begin();
  }

  override componentDidMount() {
    for (const sign of signs)
      this.place.current?.addEventListener(sign, ({ target }) => {
        if ((target as Element).matches('input, select, textarea, label')) this.begin();
      });
    this.look();
  }

  override componentDidUpdate() {
    if (this.drawn) this.draw(render);
    else this.look();
  }

  override componentWillUnmount() {
    this.gone = true;
    if (this.place.current && this.drawn) render(null, this.place.current);
  }

  override render({ children }: Props) {
    if (children) return <div class="part">{children}</div>;
    // For what was found here, this says that it is none of our business; it is never written anywhere.
    return <div class="part" ref={this.place} {...(this.found && { dangerouslySetInnerHTML: { __html: '' } })} />;
  }
}
