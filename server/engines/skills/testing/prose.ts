/** Ordinary sentences full of words that are also skills: none of them names one. */
export const plainEnglish = `
I go to work by bus every morning and rust never sleeps. Access to the building is through the main door.
In spring we teach the children to swim. The express train was late, so we had to word our letter with care.
The teams were excited about the outlook for next year. Sketch a plan, flow with the river and excel in nothing.
Her chef was salty; a dart hit the board. Sales were up, but the node of the net was torn. Unity matters here.
Slack off, and the linear path becomes long. Assembly of the parliament. Its scheme had a logic of its own.
Numbers and pages of the notion. He sat in the kitchen and listened to the reception of the radio.
The warehouse across the road is closed. My mentor and I had cocktails. Delivery took two days.
The complaints were many. History of the town is long; its geography is flat. We had a patient teacher.
They love to dance, read history and go fishing. There was a dispatch from the front, and a revision of the text.
Rest is important, remote islands are quiet, and a beam of light fell on the stone. A vault holds gold.
The electron is small. Ember and ash. Puppet theatre is fun. Sentry duty is dull. Cassandra warned them.
Julia and Maya met Luigi at the bar. The remedy was simple. He is a sage. They saw a rhino and an elephant.
On stage stood a tableau of stars. A flask of tea, a rail and a wagon. The hive is full of bees.
A snowflake melts, the spark of joy remains. Make the most of processing time. I like cooking with my family.
Communication with the neighbours was hard. Windows were open, and the zoom of the camera broke. A bun and a miro.
`;

export const plainGerman = `
Der Koch kocht in der Küche, und die Kasse ist geschlossen. Im Frühling blühen die Bäume.
Die Lehre aus der Geschichte ist klar: Geduld und Sorgfalt helfen. Die Verpackung war kaputt.
Am Zoll mussten wir warten. Die Verwaltung hat uns geschrieben. Der Unterricht beginnt um acht.
Die Revision des Urteils wurde abgelehnt. Er hat die Wäsche gemacht, und das Telefon klingelte.
Die Reinigung um die Ecke hat zu. Mein Mentor rief an. Die Verhandlung dauerte lange.
Die Produktion eines Films ist teuer. Die Druckerei liegt am Fluss. Der Tischler wohnt nebenan.
Ich habe Kosmetik gekauft und auf dem Markt Fisch gegessen. Sie tanzt gern. Der Tanz war schön.
Die Chemie stimmte. Physik war mein Lieblingsfach. Ethik und Philosophie mochte ich nicht.
Die Familie macht Urlaub im Ausland. Wir mussten die Treppe streichen und die Kabel tragen.
Die Bäckerei öffnet um sechs. Bei der Präsentation des Buches sprach der Autor. Die Zahlen stimmen.
Die Montage war am Freitag. Der Kindergarten ist voll. Das Gymnasium liegt am Berg. Die Kita hat zu.
Das Ergebnis der Umfrage steht in der Zeitung. Ein Feedback kam nicht. Die Landwirtschaft leidet.
Die Wäscherei ist umgezogen. Die Moderation übernahm eine Kollegin. Das Team freut sich auf Sie.
Die Entsorgung der Reste ist teuer. Der Verkauf des Hauses hat geklappt. Seine Flexibilität half ihm.
Die Wartung des Aufzugs nervt. Das Projekt lief gut, und am Ende gab es Kuchen vom Bäcker.
`;
