/**
 */
package org.waymark.model.cjm;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Journey</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.Journey#getPortfolio <em>Portfolio</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Journey#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Journey#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Journey#getStatus <em>Status</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Journey#getScenario <em>Scenario</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Journey#getPersonas <em>Personas</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Journey#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Journey#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Journey#getStages <em>Stages</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Journey#getTransitions <em>Transitions</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Journey#getViews <em>Views</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Journey#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Journey#getMeasurements <em>Measurements</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Journey#getConflicts <em>Conflicts</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Journey#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Journey#getReviewedBy <em>Reviewed By</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Journey#getReviewed <em>Reviewed</em>}</li>
 * </ul>
 *
 * @see org.waymark.model.cjm.CjmPackage#getJourney()
 * @model
 * @generated
 */
public interface Journey extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Portfolio</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.waymark.model.cjm.Portfolio#getJourneys <em>Journeys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Portfolio</em>' container reference.
	 * @see #setPortfolio(Portfolio)
	 * @see org.waymark.model.cjm.CjmPackage#getJourney_Portfolio()
	 * @see org.waymark.model.cjm.Portfolio#getJourneys
	 * @model opposite="journeys" transient="false"
	 * @generated
	 */
	Portfolio getPortfolio();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Journey#getPortfolio <em>Portfolio</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Portfolio</em>' container reference.
	 * @see #getPortfolio()
	 * @generated
	 */
	void setPortfolio(Portfolio value);

	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(String)
	 * @see org.waymark.model.cjm.CjmPackage#getJourney_FormatVersion()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getFormatVersion();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Journey#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waymark.model.cjm.JourneyKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.waymark.model.cjm.JourneyKind
	 * @see #setKind(JourneyKind)
	 * @see org.waymark.model.cjm.CjmPackage#getJourney_Kind()
	 * @model
	 * @generated
	 */
	JourneyKind getKind();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Journey#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.waymark.model.cjm.JourneyKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(JourneyKind value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waymark.model.cjm.JourneyStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.waymark.model.cjm.JourneyStatus
	 * @see #setStatus(JourneyStatus)
	 * @see org.waymark.model.cjm.CjmPackage#getJourney_Status()
	 * @model
	 * @generated
	 */
	JourneyStatus getStatus();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Journey#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.waymark.model.cjm.JourneyStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(JourneyStatus value);

	/**
	 * Returns the value of the '<em><b>Scenario</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scenario</em>' attribute.
	 * @see #setScenario(String)
	 * @see org.waymark.model.cjm.CjmPackage#getJourney_Scenario()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getScenario();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Journey#getScenario <em>Scenario</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scenario</em>' attribute.
	 * @see #getScenario()
	 * @generated
	 */
	void setScenario(String value);

	/**
	 * Returns the value of the '<em><b>Personas</b></em>' reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Persona}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Personas</em>' reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getJourney_Personas()
	 * @model
	 * @generated
	 */
	EList<Persona> getPersonas();

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(BusinessFunction)
	 * @see org.waymark.model.cjm.CjmPackage#getJourney_Owner()
	 * @model
	 * @generated
	 */
	BusinessFunction getOwner();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Journey#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(BusinessFunction value);

	/**
	 * Returns the value of the '<em><b>Baseline</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Baseline</em>' reference.
	 * @see #setBaseline(Journey)
	 * @see org.waymark.model.cjm.CjmPackage#getJourney_Baseline()
	 * @model
	 * @generated
	 */
	Journey getBaseline();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Journey#getBaseline <em>Baseline</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline</em>' reference.
	 * @see #getBaseline()
	 * @generated
	 */
	void setBaseline(Journey value);

	/**
	 * Returns the value of the '<em><b>Stages</b></em>' containment reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Stage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stages</em>' containment reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getJourney_Stages()
	 * @model containment="true"
	 * @generated
	 */
	EList<Stage> getStages();

	/**
	 * Returns the value of the '<em><b>Transitions</b></em>' containment reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Transition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Transitions</em>' containment reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getJourney_Transitions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Transition> getTransitions();

	/**
	 * Returns the value of the '<em><b>Views</b></em>' containment reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.View}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Views</em>' containment reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getJourney_Views()
	 * @model containment="true"
	 * @generated
	 */
	EList<View> getViews();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Note}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Notes</em>' containment reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getJourney_Notes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Note> getNotes();

	/**
	 * Returns the value of the '<em><b>Measurements</b></em>' containment reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Measurement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Measurements</em>' containment reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getJourney_Measurements()
	 * @model containment="true"
	 * @generated
	 */
	EList<Measurement> getMeasurements();

	/**
	 * Returns the value of the '<em><b>Conflicts</b></em>' containment reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.MergeConflict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Conflicts</em>' containment reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getJourney_Conflicts()
	 * @model containment="true"
	 * @generated
	 */
	EList<MergeConflict> getConflicts();

	/**
	 * Returns the value of the '<em><b>Decision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decision</em>' attribute.
	 * @see #setDecision(String)
	 * @see org.waymark.model.cjm.CjmPackage#getJourney_Decision()
	 * @model dataType="org.waymark.model.cjm.Text"
	 *        annotation="http://waymark.org/cjm/since format='1.1'"
	 * @generated
	 */
	String getDecision();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Journey#getDecision <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' attribute.
	 * @see #getDecision()
	 * @generated
	 */
	void setDecision(String value);

	/**
	 * Returns the value of the '<em><b>Reviewed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reviewed By</em>' attribute.
	 * @see #setReviewedBy(String)
	 * @see org.waymark.model.cjm.CjmPackage#getJourney_ReviewedBy()
	 * @model dataType="org.waymark.model.cjm.Text"
	 *        annotation="http://waymark.org/cjm/since format='1.1'"
	 * @generated
	 */
	String getReviewedBy();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Journey#getReviewedBy <em>Reviewed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewed By</em>' attribute.
	 * @see #getReviewedBy()
	 * @generated
	 */
	void setReviewedBy(String value);

	/**
	 * Returns the value of the '<em><b>Reviewed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reviewed</em>' attribute.
	 * @see #setReviewed(Instant)
	 * @see org.waymark.model.cjm.CjmPackage#getJourney_Reviewed()
	 * @model dataType="org.waymark.model.cjm.IsoInstant"
	 *        annotation="http://waymark.org/cjm/since format='1.1'"
	 * @generated
	 */
	Instant getReviewed();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Journey#getReviewed <em>Reviewed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewed</em>' attribute.
	 * @see #getReviewed()
	 * @generated
	 */
	void setReviewed(Instant value);

} // Journey
