/** Pages: rule tables of Final Draft 11's layout, and what breaks a page where. */
package org.draftroom.screenplay.pagination;
