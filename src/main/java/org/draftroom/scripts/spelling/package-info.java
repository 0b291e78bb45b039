/** What spelling in the browser needs kept: the words of projects and the languages of scripts. */
package org.draftroom.scripts.spelling;
