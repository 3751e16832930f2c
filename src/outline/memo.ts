import { type ComponentType, createElement, type FunctionComponent, Component as PreactComponent } from 'preact';

/** The component, drawn again only when one of its props is another. */
export function memo<P extends object>(draw: FunctionComponent<P>): ComponentType<P> {
  return class extends PreactComponent<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      return differ(this.props, next);
    }
    override render(props: P) {
      return createElement(draw, props);
    }
  };
}

function differ(a: object, b: object): boolean {
  const [before, after] = [Object.entries(a), b as Record<string, unknown>];
  return before.length !== Object.keys(b).length || before.some(([name, value]) => after[name] !== value);
}
