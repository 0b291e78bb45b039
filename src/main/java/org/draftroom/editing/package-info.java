/** Writing together: the editor's page and the socket over which updates are ordered. Uses scripts. */
package org.draftroom.editing;
