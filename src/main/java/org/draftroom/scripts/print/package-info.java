/** Scripts on paper: PDF files of the very pages that the page view shows. Needs no server. */
package org.draftroom.scripts.print;
