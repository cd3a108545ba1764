/** The name of a file in the URL: made from the title of a new entry until someone changes it, and fixed once it is saved. */
import { asShortSlug } from '../../lib/check/slug';
import { checked, type Judge } from './checked-controls';
import type { Control, DecapCms } from './decap';

/** Registers the control under the name that the configuration uses. */
export function registerFileName(cms: DecapCms, judge: Judge): void {
  const { control, preview } = cms.getWidget('string');
  cms.registerWidget('file-name', checked(withName(control), judge), preview);
}

function withName(Base: Control): Control {
  return class FileName extends Base {
    /** What was made from the title last. */
    made = '';

    componentDidUpdate(...before: unknown[]) {
      Reflect.get(Base.prototype, 'componentDidUpdate')?.apply(this, before);
      this.follow();
    }

    /** Follows the title while nobody has written another name. */
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

    /** What Decap checks for being empty. */
    getValidateValue() {
      return this.saved() ?? this.props.value;
    }

    // The title is another field: Decap would not draw this one again when it changes.
    shouldComponentUpdate() {
      return true;
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
