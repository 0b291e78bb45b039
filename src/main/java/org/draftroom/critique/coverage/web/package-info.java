/** The pages and files of coverages. */
package org.draftroom.critique.coverage.web;
