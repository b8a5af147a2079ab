/**
 */
package org.waymark.model.cjm;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Portfolio</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.Portfolio#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Portfolio#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Portfolio#getPersonas <em>Personas</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Portfolio#getFunctions <em>Functions</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Portfolio#getChannels <em>Channels</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Portfolio#getSystems <em>Systems</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Portfolio#getMetrics <em>Metrics</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Portfolio#getCompetitors <em>Competitors</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Portfolio#getInitiatives <em>Initiatives</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Portfolio#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Portfolio#getConstraints <em>Constraints</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Portfolio#getJourneys <em>Journeys</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Portfolio#getConflicts <em>Conflicts</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Portfolio#getClient <em>Client</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Portfolio#getLogo <em>Logo</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Portfolio#getAccent <em>Accent</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Portfolio#getFont <em>Font</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Portfolio#getVersionLabel <em>Version Label</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Portfolio#getConfidentiality <em>Confidentiality</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Portfolio#getAuthor <em>Author</em>}</li>
 * </ul>
 *
 * @see org.waymark.model.cjm.CjmPackage#getPortfolio()
 * @model
 * @generated
 */
public interface Portfolio extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(String)
	 * @see org.waymark.model.cjm.CjmPackage#getPortfolio_FormatVersion()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getFormatVersion();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Portfolio#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.waymark.model.cjm.CjmPackage#getPortfolio_Language()
	 * @model dataType="org.waymark.model.cjm.Language"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Portfolio#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Personas</b></em>' containment reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Persona}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Personas</em>' containment reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getPortfolio_Personas()
	 * @model containment="true"
	 * @generated
	 */
	EList<Persona> getPersonas();

	/**
	 * Returns the value of the '<em><b>Functions</b></em>' containment reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.BusinessFunction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Functions</em>' containment reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getPortfolio_Functions()
	 * @model containment="true"
	 * @generated
	 */
	EList<BusinessFunction> getFunctions();

	/**
	 * Returns the value of the '<em><b>Channels</b></em>' containment reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Channel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Channels</em>' containment reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getPortfolio_Channels()
	 * @model containment="true"
	 * @generated
	 */
	EList<Channel> getChannels();

	/**
	 * Returns the value of the '<em><b>Systems</b></em>' containment reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.ITSystem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Systems</em>' containment reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getPortfolio_Systems()
	 * @model containment="true"
	 * @generated
	 */
	EList<ITSystem> getSystems();

	/**
	 * Returns the value of the '<em><b>Metrics</b></em>' containment reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Metric}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Metrics</em>' containment reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getPortfolio_Metrics()
	 * @model containment="true"
	 * @generated
	 */
	EList<Metric> getMetrics();

	/**
	 * Returns the value of the '<em><b>Competitors</b></em>' containment reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Competitor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Competitors</em>' containment reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getPortfolio_Competitors()
	 * @model containment="true"
	 * @generated
	 */
	EList<Competitor> getCompetitors();

	/**
	 * Returns the value of the '<em><b>Initiatives</b></em>' containment reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Initiative}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Initiatives</em>' containment reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getPortfolio_Initiatives()
	 * @model containment="true"
	 * @generated
	 */
	EList<Initiative> getInitiatives();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getPortfolio_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

	/**
	 * Returns the value of the '<em><b>Constraints</b></em>' containment reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Constraint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Constraints</em>' containment reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getPortfolio_Constraints()
	 * @model containment="true"
	 * @generated
	 */
	EList<Constraint> getConstraints();

	/**
	 * Returns the value of the '<em><b>Journeys</b></em>' containment reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Journey}.
	 * It is bidirectional and its opposite is '{@link org.waymark.model.cjm.Journey#getPortfolio <em>Portfolio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Journeys</em>' containment reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getPortfolio_Journeys()
	 * @see org.waymark.model.cjm.Journey#getPortfolio
	 * @model opposite="portfolio" containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Journey> getJourneys();

	/**
	 * Returns the value of the '<em><b>Conflicts</b></em>' containment reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.MergeConflict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Conflicts</em>' containment reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getPortfolio_Conflicts()
	 * @model containment="true"
	 * @generated
	 */
	EList<MergeConflict> getConflicts();

	/**
	 * Returns the value of the '<em><b>Client</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Client</em>' attribute.
	 * @see #setClient(String)
	 * @see org.waymark.model.cjm.CjmPackage#getPortfolio_Client()
	 * @model dataType="org.waymark.model.cjm.Text"
	 *        annotation="http://waymark.org/cjm/since format='1.1'"
	 * @generated
	 */
	String getClient();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Portfolio#getClient <em>Client</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Client</em>' attribute.
	 * @see #getClient()
	 * @generated
	 */
	void setClient(String value);

	/**
	 * Returns the value of the '<em><b>Logo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Logo</em>' attribute.
	 * @see #setLogo(String)
	 * @see org.waymark.model.cjm.CjmPackage#getPortfolio_Logo()
	 * @model dataType="org.waymark.model.cjm.RelativePath"
	 *        annotation="http://waymark.org/cjm/since format='1.1'"
	 * @generated
	 */
	String getLogo();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Portfolio#getLogo <em>Logo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Logo</em>' attribute.
	 * @see #getLogo()
	 * @generated
	 */
	void setLogo(String value);

	/**
	 * Returns the value of the '<em><b>Accent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Accent</em>' attribute.
	 * @see #setAccent(String)
	 * @see org.waymark.model.cjm.CjmPackage#getPortfolio_Accent()
	 * @model dataType="org.waymark.model.cjm.Color"
	 *        annotation="http://waymark.org/cjm/since format='1.1'"
	 * @generated
	 */
	String getAccent();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Portfolio#getAccent <em>Accent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accent</em>' attribute.
	 * @see #getAccent()
	 * @generated
	 */
	void setAccent(String value);

	/**
	 * Returns the value of the '<em><b>Font</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Font</em>' attribute.
	 * @see #setFont(String)
	 * @see org.waymark.model.cjm.CjmPackage#getPortfolio_Font()
	 * @model dataType="org.waymark.model.cjm.Text"
	 *        annotation="http://waymark.org/cjm/since format='1.1'"
	 * @generated
	 */
	String getFont();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Portfolio#getFont <em>Font</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Font</em>' attribute.
	 * @see #getFont()
	 * @generated
	 */
	void setFont(String value);

	/**
	 * Returns the value of the '<em><b>Version Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version Label</em>' attribute.
	 * @see #setVersionLabel(String)
	 * @see org.waymark.model.cjm.CjmPackage#getPortfolio_VersionLabel()
	 * @model dataType="org.waymark.model.cjm.Text"
	 *        annotation="http://waymark.org/cjm/since format='1.1'"
	 * @generated
	 */
	String getVersionLabel();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Portfolio#getVersionLabel <em>Version Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version Label</em>' attribute.
	 * @see #getVersionLabel()
	 * @generated
	 */
	void setVersionLabel(String value);

	/**
	 * Returns the value of the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Confidentiality</em>' attribute.
	 * @see #setConfidentiality(String)
	 * @see org.waymark.model.cjm.CjmPackage#getPortfolio_Confidentiality()
	 * @model dataType="org.waymark.model.cjm.Text"
	 *        annotation="http://waymark.org/cjm/since format='1.1'"
	 * @generated
	 */
	String getConfidentiality();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Portfolio#getConfidentiality <em>Confidentiality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidentiality</em>' attribute.
	 * @see #getConfidentiality()
	 * @generated
	 */
	void setConfidentiality(String value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.waymark.model.cjm.CjmPackage#getPortfolio_Author()
	 * @model dataType="org.waymark.model.cjm.Text"
	 *        annotation="http://waymark.org/cjm/since format='1.1'"
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Portfolio#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

} // Portfolio
