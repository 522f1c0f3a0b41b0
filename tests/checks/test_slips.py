"""Slips of the fingers with a capital are found in mid-sentence, and no name is taken for one."""

from __future__ import annotations

import pytest

from handout_studio.checks.dictionary import Dictionary
from handout_studio.checks.slips import is_slip
from handout_studio.domain.handout import Handout
from tests.checks.sheets import found_in, handout_of

HELP = "In an emergency, call 911."
NAMES = """
Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson
Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young
Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter
Roberts Gomez Phillips Evans Turner Diaz Parker Cruz Edwards Collins Reyes Stewart Morris Morales Murphy Cook Rogers
Gutierrez Ortiz Morgan Cooper Peterson Bailey Reed Kelly Howard Ramos Kim Cox Ward Richardson Watson Brooks Chavez
Wood James Bennett Gray Mendoza Ruiz Hughes Price Alvarez Castillo Sanders Patel Myers Long Ross Foster Jimenez Okafor
Adeyemi Mbeki Wrzosek Kowalski Nowak Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Hoffmann Schäfer Koch
Bauer Richter Klein Wolf Neumann Schwarz Zimmermann Braun Hofmann Krüger Hartmann Lange Krause Lehmann Köhler Herrmann
Clarke Cooke Forrest Marshall Munday Saunders Chandler Fletcher Goodman Whitaker Stephens Conners Barrat Brodie
Silvester Thornton Harland Marlowe Parrish Peirce Keith Neil Brian Carol Daniela Marina Martina Sebastian Isabella
Olivia Amelia Charlotte Mateo Santiago Lucia Valentina Camila Ximena Priya Ananya Aarav Vihaan Fatima Aisha Mohammed
Yusuf Ibrahim Zainab Siobhan Aoife Niamh Caoimhe Saoirse Padraig Eoghan Ciaran Oisin Gwendolyn Rhiannon Angharad
Llewelyn Dmitri Svetlana Anastasia Vladimir Katarzyna Agnieszka Malgorzata London Manchester Birmingham Leeds Glasgow
Sheffield Bradford Liverpool Edinburgh Bristol Cardiff Leicester Wakefield Coventry Nottingham Newcastle Sunderland
Brighton Kingston Plymouth Wolverhampton Derby Swansea Southampton Salford Aberdeen Westminster Portsmouth York
Peterborough Dundee Lancaster Oxford Newport Preston Norwich Cambridge Gloucester Winchester Durham Lincoln Hereford
Armagh Inverness Stirling Lichfield Houston Phoenix Philadelphia Dallas Austin Jacksonville Columbus Seattle Denver
Boston Nashville Detroit Portland Memphis Louisville Baltimore Milwaukee Albuquerque Tucson Fresno Sacramento Kansas
Mesa Atlanta Omaha Raleigh Miami Oakland Minneapolis Tulsa Wichita Toronto Montreal Vancouver Calgary Edmonton Ottawa
Winnipeg Sydney Melbourne Brisbane Perth Adelaide Auckland Wellington Christchurch Dublin Cork Limerick Galway Monday
Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October
November December Augusto Augusta Novembre Sumner Sterne Costner Carmel Claremont Trinder Salter Slater Trainor Garnet
Granter Barnes Brenda Dorethea Elenor Elinor Elanor Leonora Eleonora Jessie Britany Brittney Tiffany Micheal Michele
Rachael Racheal Zachery Zachary Aaliyah Kaitlyn Kaylee Mackenzie Mckenna Alastair Alasdair Alistair Geoffrey Jeffery
Jeffrey Meghan Megan Deidre Deirdre Dierdre Cristina Christian Christina Kristian Marylin Marilyn Madeline Madeleine
Madelyn Theresa Teresa Neale Keira Kiera Leigh Ried Reiss Sadie Daisey Clairol Lorien Lorine Spiers Speirs Piers
Peirson Pierson Mathers Hawthorne Crosbie Bolger Gerson Gresham Berndt Brendt Kerwin Percy Merchant Marchent Trent
Tern Brenton Carlton Vernon Garland Warland Novembre Septembre
"""


def marked(handout: Handout) -> list[str]:
    return [str(dict(one.message.values)["word"]) for one in found_in(handout) if one.rule == "spelling"]


@pytest.mark.parametrize("language", ["en-US", "en-GB"])
def test_no_name_is_taken_for_a_slip(language: str) -> None:
    dictionary = Dictionary.bundled(language)
    names = NAMES.split()
    unknown = [name for name in names if not dictionary.knows(name)]
    assert len(unknown) > 50
    assert [name for name in unknown if is_slip(name, dictionary)] == []
    body = "\n\n".join(f"Your talk with {name} is at noon." for name in names)
    assert marked(handout_of(f"{body}\n\n{HELP}", language=language)) == []


def test_slips_with_a_capital_are_found() -> None:
    body = "We meet on Wendesday in Febuary or on a Thrusday. Ask your Therapsit about the Confidnetial part."
    assert marked(handout_of(f"{body} {HELP}")) == ["Wendesday", "Febuary", "Thrusday", "Therapsit", "Confidnetial"]


def test_names_of_several_words_are_left_alone() -> None:
    names = "Ask Ana Therapsit, Dr. Okafor-Therapsit, Dr. Therapsit, Mrs. Wrzosek, or the Therapsit House."
    assert marked(handout_of(f"{names} {HELP}")) == []
