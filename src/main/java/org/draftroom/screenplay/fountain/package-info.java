/** Fountain text: lines to elements, whole or after an edit. */
package org.draftroom.screenplay.fountain;
