/** Decap’s own controls, which validate their value with our check before an entry is saved. */

import { asShortSlug } from '../../lib/check/slug';
import type { Control, ControlProps, DecapCms } from './decap';
import { focusIfWanted } from './start';

/** The error message for a value; undefined if it is valid. */
export type Judge = (place: readonly string[], value: unknown, entry: Record<string, unknown>) => string | undefined;

/** For this type Decap also shows a message above the form. */
const type = 'PRESENCE';

/** Widgets whose value is one field of the schema. */
const plain = ['string', 'text', 'number', 'select', 'datetime', 'boolean'] as const;

/** Add our check to every built-in control. */
export function checkControls(cms: DecapCms, judge: Judge): void {
  for (const name of plain) {
    const { control, preview } = cms.getWidget(name);
    cms.registerWidget(name, checked(control, judge), preview);
  }
  for (const name of ['object', 'list']) {
    const { control, preview } = cms.getWidget(name);
    cms.registerWidget(name, checkedWhole(control, judge), preview);
  }
}

/** A control that shows our error messages and takes focus if a link targets its field. */
export function checked(Base: Control, judge: Judge): Control {
  return class Checked extends Base {
    componentDidMount(...before: unknown[]) {
      Reflect.get(Base.prototype, 'componentDidMount')?.apply(this, before);
      focusIfWanted(this.props);
    }

    isValid = () => {
      const message = ask(judge, this.props);
      return message ? { error: { type, message } } : { error: false };
    };
  } as unknown as Control;
}

/** A group or list: validate its parts, then the whole, because an optional group has to be complete once any part is filled in. */
function checkedWhole(Base: Control, judge: Judge): Control {
  return class CheckedWhole extends Base {
    // The base sets it as a property of each instance, so it isn't on the prototype.
    constructor(props: ControlProps) {
      super(props);
      const inner = this.validate?.bind(this);
      this.validate = () => {
        inner?.();
        const { forID, onValidateObject } = this.props;
        const message = ask(judge, this.props);
        if (message) onValidateObject?.(forID, [{ type, message }]);
      };
    }
    declare validate?: () => void;
  };
}

function ask(judge: Judge, props: ControlProps): string | undefined {
  const entry = props.getEntry().toJS();
  const values = { ...Object(entry.data), isNew: entry.newRecord, slug: entry.slug };
  return judge(placeOf(props), plainValue(props.value), values);
}

/** The path of the field in the schema: the folder, then names. */
function placeOf({ field, collection }: ControlProps): string[] {
  const place = field.get('place');
  return [String(collection.get('name')), ...(typeof place === 'string' ? place.split(' ') : [])];
}

function plainValue(value: unknown): unknown {
  return value && typeof value === 'object' && 'toJS' in value && typeof value.toJS === 'function'
    ? value.toJS()
    : value;
}

/** In milliseconds. */
const pause = 300;

/** Register the control under the name used in the configuration. */
export function registerFileName(cms: DecapCms, judge: Judge): void {
  const { control, preview } = cms.getWidget('string');
  cms.registerWidget('file-name', checked(withName(control), judge), preview);
}

function withName(Base: Control): Control {
  return class FileName extends Base {
    /** The last value derived from the title. */
    made = '';

    timer: ReturnType<typeof setInterval> | undefined;

    // Decap only re-renders a control when its own value changes, and the title is another field.
    componentDidMount(...before: unknown[]) {
      Reflect.get(Base.prototype, 'componentDidMount')?.apply(this, before);
      if (this.saved() === undefined) this.timer = setInterval(() => this.follow(), pause);
    }

    componentWillUnmount() {
      clearInterval(this.timer);
    }

    /** Follow the title until the editor types a name. */
    follow() {
      const { field, value, onChange, getEntry } = this.props;
      if (this.saved() !== undefined || (value && value !== this.made)) return;
      const title = getEntry().getIn(['data', String(field.get('from'))]);
      const name = asShortSlug(typeof title === 'string' ? title : '');
      if (name === this.made) return;
      this.made = name;
      onChange(name);
    }

    /** The name of a file that exists. */
    saved(): string | undefined {
      const { newRecord, slug } = this.props.getEntry().toJS();
      return newRecord || typeof slug !== 'string' ? undefined : slug;
    }

    /** Decap checks on save that this isn't empty. */
    getValidateValue() {
      this.follow();
      return this.saved() ?? (this.props.value || this.made);
    }

    render() {
      const { forID, classNameWrapper } = this.props;
      const saved = this.saved();
      return saved === undefined ? (
        super.render()
      ) : (
        <input id={forID} className={classNameWrapper} type="text" value={saved} readOnly />
      );
    }
  } as unknown as Control;
}
