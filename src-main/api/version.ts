// The version of the program, in one place; a test holds it against package.json.

export const pestleVersion = '0.1.0'
