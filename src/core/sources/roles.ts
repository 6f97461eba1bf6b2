import { behind, inFront } from './descriptions';
import type { Name } from './names';
import type { RoleContext } from './role';
import { compound, inBrackets, ownedBy, titleBefore } from './titles';
import type { Role } from './types';

/** Roles that the words right beside a name give it: titles before it, an apposition or clause behind it. */
export function rolesBeside(context: RoleContext, name: Name): Role[] {
  if (name.type === 'place') return [];
  return [
    titleBefore(context, name),
    ownedBy(context, name),
    inBrackets(context, name),
    ...behind(context, name),
    inFront(context, name),
    compound(context, name),
  ].filter((role) => role !== null);
}
