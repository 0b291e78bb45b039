/** The pages of a project's bible, its pictures, and what the editor reads of it. */
package org.draftroom.scripts.bible.web;
