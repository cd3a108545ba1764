/** The controls of the form: Decap's own with our check, the text, and the name of a file. */

import { asShortSlug } from '../../lib/check/slug';
import type { Control, ControlProps, DecapCms } from './decap';
import { withButtons } from './post-text';
import { focusIfWanted } from './wanted-field';

/** The error message for a value; undefined if it is valid. */
type Validate = (place: readonly string[], value: unknown, entry: Record<string, unknown>) => string | undefined;

/** For this type Decap also shows a message above the form. */
const type = 'PRESENCE';

/** Register our controls under their names in the configuration, and add our check to Decap's. */
export function registerControls(cms: DecapCms, validate: Validate): void {
  const register = (name: string, base: string, change: (control: Control) => Control) => {
    const { control, preview } = cms.getWidget(base);
    cms.registerWidget(name, change(control), preview);
  };
  register('post-text', 'text', (control) => checked(withButtons(control), validate));
  register('file-name', 'string', (control) => checked(withName(control), validate));
  for (const name of ['string', 'text', 'number', 'select', 'datetime', 'boolean', 'file'])
    register(name, name, (control) => checked(control, validate));
  for (const name of ['object', 'list']) register(name, name, (control) => checkedWhole(control, validate));
}

/** A control that shows our error messages and takes focus if a link targets its field. */
function checked(Base: Control, validate: Validate): Control {
  return class extends Base {
    override componentDidMount() {
      super.componentDidMount?.();
      focusIfWanted(this.props);
    }

    isValid = () => {
      const message = ask(validate, this.props);
      return { error: message ? { type, message } : false };
    };
  };
}

/** A group or list: validate its parts, then the whole, because an optional group has to be complete once any part is filled in. */
function checkedWhole(Base: Control, validate: Validate): Control {
  return class extends Base {
    // The base sets it as a property of each instance, so it isn't on the prototype.
    constructor(props: ControlProps) {
      super(props);
      const inner = this.validate?.bind(this);
      this.validate = () => {
        inner?.();
        const { forID, onValidateObject } = this.props;
        const message = ask(validate, this.props);
        if (message) onValidateObject?.(forID, [{ type, message }]);
      };
    }
    declare validate?: () => void;
  };
}

function ask(validate: Validate, { field, collection, value, getEntry }: ControlProps): string | undefined {
  const { data, newRecord, slug } = getEntry().toJS();
  const place = [String(collection.get('name')), ...String(field.get('place') ?? '').split(' ')];
  return validate(place, Object(value).toJS?.() ?? value, { ...Object(data), isNew: newRecord, slug });
}

/** In milliseconds. */
const pause = 300;

/** The name of a new file, which follows the title until the editor types one; of a saved file, its name. */
function withName(Base: Control): Control {
  return class extends Base {
    /** The last value derived from the title. */
    made = '';
    timer: ReturnType<typeof setInterval> | undefined;

    // Decap only draws a control again when its own value changes, and the title is another field.
    override componentDidMount() {
      super.componentDidMount?.();
      if (this.saved() === undefined) this.timer = setInterval(() => this.follow(), pause);
    }

    override componentWillUnmount() {
      clearInterval(this.timer);
    }

    follow() {
      const { field, value, onChange, getEntry } = this.props;
      if (value && value !== this.made) return;
      const name = asShortSlug(String(getEntry().getIn(['data', String(field.get('from'))]) ?? ''));
      if (name === this.made) return;
      this.made = name;
      onChange(name);
    }

    saved(): string | undefined {
      const { newRecord, slug } = this.props.getEntry().toJS();
      return newRecord ? undefined : String(slug);
    }

    /** Decap checks on save that this isn't empty. */
    getValidateValue() {
      return this.saved() ?? (this.props.value || this.made);
    }

    override render() {
      const { forID, classNameWrapper } = this.props;
      const saved = this.saved();
      if (saved === undefined) return super.render();
      return <input id={forID} className={classNameWrapper} type="text" value={saved} readOnly />;
    }
  };
}
