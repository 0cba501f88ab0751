/** The keywords of JSON Schema that our own schemas use. */
interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  anyOf?: Schema[];
  const?: unknown;
  enum?: unknown[];
  type?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean;
  items?: Schema;
  minItems?: number;
  minimum?: number;
  minLength?: number;
  pattern?: string;
}

/**
 * Says in words where and why a value does not fit a schema. A validator only lists every branch of every choice that
 * failed; here a choice (`anyOf`) is told apart by the constant `kind` of its branches, and only the one meant is explained.
 * @returns each with its place as a JSON Pointer (RFC 6901), the whole being "the record"; empty where nothing was found.
 */
export function explain(root: object, value: unknown, most: number): string[] {
  const { $defs = {} } = root as Schema;
  const found: string[] = [];
  const say = (path: string, words: string): void => void found.push(`${path || "the record"}: ${words}`);

  const visit = (schema: Schema, value: unknown, path: string): void => {
    if (found.length >= most) return;
    if (schema.$ref !== undefined) visit($defs[schema.$ref.replace("#/$defs/", "")] ?? {}, value, path);
    else if (schema.anyOf) choose(schema.anyOf, value, path);
    else if ("const" in schema) {
      if (value !== schema.const) say(path, `must be ${JSON.stringify(schema.const)}, not ${shown(value)}`);
    } else if (schema.enum) {
      if (!schema.enum.includes(value)) say(path, `must be one of ${list(schema.enum)}, not ${shown(value)}`);
    } else if (schema.type === "object") object(schema, value, path);
    else if (schema.type === "array") array(schema, value, path);
    else if (schema.type === "string") string(schema, value, path);
    else if (schema.type === "integer") {
      if (!Number.isInteger(value)) say(path, `must be a whole number, not ${shown(value)}`);
      else if ((value as number) < (schema.minimum ?? 0)) say(path, `must be ${schema.minimum} or more, not ${value}`);
    }
  };

  const choose = (branches: readonly Schema[], value: unknown, path: string): void => {
    const kinds = branches.map((branch) => branch.properties?.kind?.const);
    const branch = isObject(value) ? branches[kinds.indexOf(value.kind)] : undefined;
    if (branch) visit(branch, value, path);
    else if (!isObject(value)) say(path, `must be an object, not ${shown(value)}`);
    else say(`${path}/kind`, `must be one of ${list(kinds)}, not ${shown(value.kind)}`);
  };

  const object = (schema: Schema, value: unknown, path: string): void => {
    if (!isObject(value)) {
      say(path, `must be an object, not ${shown(value)}`);
      return;
    }
    const { properties = {}, required = [] } = schema;
    for (const name of required) if (!Object.hasOwn(value, name)) say(path, `lacks "${name}"`);
    for (const [name, member] of Object.entries(value)) {
      const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
      const place = `${path}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      if (schema) visit(schema, member, place);
      else say(place, "is not known here");
    }
  };

  const array = (schema: Schema, value: unknown, path: string): void => {
    if (!Array.isArray(value)) {
      say(path, `must be a list, not ${shown(value)}`);
      return;
    }
    if (value.length < (schema.minItems ?? 0)) say(path, `must have ${schema.minItems} or more`);
    for (const [index, item] of value.entries()) visit(schema.items ?? {}, item, `${path}/${index}`);
  };

  const string = (schema: Schema, value: unknown, path: string): void => {
    if (typeof value !== "string") say(path, `must be a string, not ${shown(value)}`);
    else if (value.length < (schema.minLength ?? 0)) say(path, "must not be empty");
    else if (schema.pattern && !new RegExp(schema.pattern, "u").test(value))
      say(path, `must have the form ${schema.pattern}, not ${shown(value)}`);
  };

  visit(root as Schema, value, "");
  return found.slice(0, most);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const list = (values: readonly unknown[]): string => {
  const all = values.map((value) => JSON.stringify(value)).join(", ");
  return all.length > 200 ? `${all.slice(0, 200)}…` : all;
};

function shown(value: unknown): string {
  if (value === undefined) return "absent";
  if (Array.isArray(value)) return "a list";
  if (isObject(value)) return "an object";
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
