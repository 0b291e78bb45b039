/**
 * Pictures from outside: told by their content, measured before they are decoded, written anew without what cameras add,
 * and kept in the database. Uses nothing of Draftroom's but support.
 */
package org.draftroom.support.images;
