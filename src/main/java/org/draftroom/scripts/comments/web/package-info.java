/** The comments of a script, for its page. */
package org.draftroom.scripts.comments.web;
