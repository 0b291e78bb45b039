/** Final Draft's XML, to Fountain and back. Runs on the server alone. */
package org.draftroom.screenplay.fdx;
