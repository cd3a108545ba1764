/** The name of a file, which the form asks for once; later it is shown and stays. */
import { checked, type Judge } from './checked-controls';
import type { Control, DecapCms } from './decap';

/** Puts the control under the name that the configuration uses. */
export function registerFileName(cms: DecapCms, judge: Judge): void {
  const { control, preview } = cms.getWidget('string');
  cms.registerWidget('file-name', checked(askedOnce(control), judge), preview);
}

function askedOnce(Base: Control): Control {
  return class FileName extends Base {
    /** The name of a file that is there already. */
    known(): string | undefined {
      const { newRecord, slug } = this.props.getEntry().toJS();
      return newRecord || typeof slug !== 'string' ? undefined : slug;
    }

    /** What Decap asks whether it is empty. */
    getValidateValue() {
      return this.known() ?? this.props.value;
    }

    render() {
      const { forID, classNameWrapper } = this.props;
      const known = this.known();
      return known === undefined ? (
        super.render()
      ) : (
        <input id={forID} className={classNameWrapper} type="text" value={known} readOnly />
      );
    }
  } as unknown as Control;
}
