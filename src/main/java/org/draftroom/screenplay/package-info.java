/**
 * The screenplay itself: elements, formats, pages, checks, statistics. Pure Java, no input or output, no
 * clock; the same code runs on the server and, compiled by TeaVM, in the browser. Uses nothing of
 * Draftroom's; everything may use it.
 */
package org.draftroom.screenplay;
