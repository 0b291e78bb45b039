/** What changed in a script since an earlier text of it, and on which printed lines. */
package org.draftroom.screenplay.revisions;
