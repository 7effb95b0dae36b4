import { fill, isConclusion, verdictIcons, verdictOf } from 'rules';
import { addressOf } from '../../address/address-of.ts';
import type { PageContext } from '../../context/page-context.ts';
import { type Box, type Drawing, drawn, type Line } from './lay-out-tree.ts';

const margin = 4;
const bend = 8;

/** From the right of one box to the left of another, square with round corners. */
function wayOf({ from, to }: Line): string {
  const [startX, startY] = [from.x + drawn.box, from.boxY + from.boxHeight / 2];
  const endY = to.boxY + to.boxHeight / 2;
  const middle = startX + (drawn.column - drawn.box) / 2;
  const step = endY - startY;
  if (Math.abs(step) < 1) return `M${startX} ${startY}H${to.x}`;
  const turn = Math.min(bend, Math.abs(step) / 2) * Math.sign(step);
  const side = Math.abs(turn);
  return `M${startX} ${startY}H${middle - side}q${side} 0 ${side} ${turn}V${endY - turn}q0 ${turn} ${side} ${turn}H${to.x}`;
}

/** Lines of text, one below the other; a space at their end separates them from the next for screen readers. */
const Text = (props: { lines: readonly string[]; x: number; y: number; step: number; class?: string }) => (
  <text class={props.class} y={props.y}>
    {props.lines.map((line, index) => (
      <tspan key={line} x={props.x} {...(index > 0 && { dy: props.step })}>
        {index < props.lines.length - 1 ? line : `${line} `}
      </tspan>
    ))}
  </text>
);

interface Drawn {
  readonly context: PageContext;
  /** The numbers of the drawings on the page, by their anchors. */
  readonly numbers: ReadonlyMap<string, number>;
}

function PlaceBox({ context, numbers, box }: Drawn & { readonly box: Box }) {
  const { words } = context;
  const { node, part, caption, verdict, lines, x, y, boxY, boxHeight } = box;
  const { decision, known } = node;
  const { pad, icon, line, type, smallLine, small } = drawn;
  const id = isConclusion(decision) ? verdictOf(decision.outcome) : undefined;
  const first = boxY + pad + type - 1;
  return (
    <a href={part ? `#${part}` : addressOf(context, known)} class="place" data-verdict={id}>
      <Text class="caption" lines={caption} x={x} y={y + small} step={smallLine} />
      <rect x={x} y={boxY} width={drawn.box} height={boxHeight} rx="6" />
      {id && (
        <>
          <path class="icon" d={verdictIcons[id]} transform={`translate(${x + pad} ${boxY + pad + 1}) scale(.75)`} />
          <Text class="verdict-word" lines={verdict} x={x + pad + icon} y={first} step={line} />
        </>
      )}
      <Text class="title" lines={lines} x={x + pad} y={first + verdict.length * line} step={line} />
      {part && (
        <Text
          class="below"
          lines={[fill(words.policy.tree.below, { number: numbers.get(part) ?? '' })]}
          x={x + pad}
          y={first + lines.length * line}
          step={line}
        />
      )}
    </a>
  );
}

/** A part of the tree as a picture of links, at actual size. */
export function TreeDrawing(props: Drawn & { readonly drawing: Drawing; readonly name: string }) {
  const { width, height, boxes, lines } = props.drawing;
  const [whole, tall] = [width + 2 * margin, Math.ceil(height) + 2 * margin];
  return (
    <svg aria-label={props.name} width={whole} height={tall} viewBox={`${-margin} ${-margin} ${whole} ${tall}`}>
      <path class="ways" d={lines.map(wayOf).join('')} />
      {boxes.map((box) => (
        <PlaceBox key={`${box.x} ${box.y}`} context={props.context} numbers={props.numbers} box={box} />
      ))}
    </svg>
  );
}
