/** The model page: hosts, model, download, self-test. */
package org.draftroom.ollama.web;
