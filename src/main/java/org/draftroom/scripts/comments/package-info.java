/** What people say to each other about passages of a script. Uses the script's log to follow the passages. */
package org.draftroom.scripts.comments;
